"""Benefits, banks and debts."""
