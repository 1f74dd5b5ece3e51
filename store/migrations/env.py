"""Alembic's way in: our metadata, and the address that the caller gives."""

from alembic import context
from sqlalchemy import create_engine

from reminders import records  # noqa: F401 - all tables
from store import heartbeats, inbox, messages, moving, people  # noqa: F401 - the same
from store.base import Base

url = context.get_x_argument(as_dictionary=True)["url"]
engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1))
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=lambda name, kind, _: (
            kind != "table" or not str(name).startswith("procrastinate")
        ),
    )
    with context.begin_transaction():
        context.run_migrations()
