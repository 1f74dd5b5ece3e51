"""The database as the rest of the house sees it: short transactions with a vault."""

from typing import Any

from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from store.crypto import Vault


class Session(AsyncSession):
    """One transaction, and the vault that seals what it writes."""

    def __init__(self, *arguments: Any, vault: Vault, **options: Any) -> None:  # noqa: ANN401 - handed on as they are
        super().__init__(*arguments, **options)
        self.vault = vault

    async def driver(self) -> Any:  # noqa: ANN401 - psycopg's own connection
        """The psycopg connection of this transaction, for a job deferred within it."""
        connection = await self.connection()
        return (await connection.get_raw_connection()).driver_connection


type Sessions = async_sessionmaker[Session]


def engine_for(url: str, *, pool_size: int = 8) -> AsyncEngine:
    """An engine for a `postgresql://` address; what fails tells no values."""
    driver = url.replace("postgresql://", "postgresql+psycopg://", 1)
    return create_async_engine(
        driver, pool_size=pool_size, pool_pre_ping=True, hide_parameters=True
    )


def sessions_for(engine: AsyncEngine, vault: Vault) -> Sessions:
    """A maker of sessions whose rows stay readable after the commit."""
    return async_sessionmaker(
        engine, class_=Session, vault=vault, expire_on_commit=False
    )
