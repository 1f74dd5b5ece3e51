"""The chat page in a real Chromium: what a person sees, presses and types."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fakes import FakeUnderstanding
from openings import label, opening
from playwright.async_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Playwright,
    Request,
    Route,
    async_playwright,
    expect,
)
from sqlalchemy import select

from dialogues.my_data.answers import YES_DELETE
from dialogues.replies import Cue, Reply
from runtime.chat_page import NEUTRAL
from runtime.web import public
from runtime.wiring import Parts
from store.outgoing import Promise, promise
from store.people import ContactPoint

pytestmark = pytest.mark.browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ABSENT = (
    "No Chromium here. Install one from your system's packages (chromium), or run"
    " `.venv/bin/playwright install chromium`."
)
FLAGS = [
    "--no-sandbox",  # tests may run as root, where it cannot start
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
]
QUESTION = "got out today with nowhere to stay"
ANSWER = opening("housing.homeless_tonight")
GOES_ON = opening("housing.homeless_tonight", part=1)
WELCOME = "This is Throughgate"
MENU = opening("small_talk.menu")
MONEY_BUTTON = label("money.topics")
MONEY = opening("money.topics")
EVIL = "<img src=x onerror=\"document.title='owned'\">"


def chromium_of(playwright: Playwright) -> str | None:
    """A Chromium of this machine, or Playwright's own if it was fetched."""
    on_the_path = (shutil.which(name) for name in NAMES)
    own = playwright.chromium.executable_path
    return next(filter(None, on_the_path), own if Path(own).exists() else None)


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        path = chromium_of(playwright)
        if path is None:
            pytest.skip(ABSENT)
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


@pytest.fixture
async def site(parts: Parts, understanding: FakeUnderstanding) -> AsyncIterator[str]:
    """The address of the page, with a worker behind it."""
    understanding.learn(QUESTION, "housing.homeless_tonight")
    config = uvicorn.Config(public(parts), port=0, log_config=None, ws="none")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    working = asyncio.create_task(
        parts.queue.app.run_worker_async(
            concurrency=1,
            fetch_job_polling_interval=0.05,
            install_signal_handlers=False,
        )
    )
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    yield "http://{}:{}".format(*server.servers[0].sockets[0].getsockname())
    server.should_exit = True
    await serving
    working.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await working


@dataclass
class Person:
    """Someone with a browser, and what went wrong in it."""

    context: BrowserContext
    site: str
    wrong: list[str] = field(default_factory=list)

    async def open(self, path: str = "/") -> Page:
        page = await self.context.new_page()
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", self._note)
        await page.goto(self.site + path)
        return page

    def _note(self, message: Any) -> None:
        # What a test keeps from the network is no fault of the page.
        lost = message.text.startswith("Failed to load resource")
        if message.type in {"error", "warning"} and not lost:
            self.wrong.append(message.text)


type Meet = Callable[..., Awaitable[Person]]


@pytest.fixture
async def meet(chromium: Browser, site: str) -> AsyncIterator[Meet]:
    """Makes people; in the end nothing may have gone wrong in their browsers."""
    people: list[Person] = []

    async def make(**options: Any) -> Person:
        person = Person(await chromium.new_context(**options), site)
        person.context.set_default_timeout(10_000)
        people.append(person)
        return person

    yield make
    for person in people:
        await person.context.close()
    assert [person.wrong for person in people if person.wrong] == []


@pytest.fixture
async def page(meet: Meet) -> Page:
    return await (await meet()).open()


def ours(page: Page, text: str) -> Locator:
    return page.locator(".line.ours > p", has_text=text)


def yours(page: Page, text: str) -> Locator:
    return page.locator(".line.yours > p").get_by_text(text, exact=True)


async def ask(page: Page, text: str) -> None:
    await page.get_by_label("Your message").fill(text)
    await page.get_by_role("button", name="Send").click()


async def no_signal(route: Route) -> None:
    await route.abort()


async def is_wider_than_the_screen(page: Page) -> bool:
    measure = "document.documentElement.scrollWidth > window.innerWidth"
    return bool(await page.evaluate(measure))


async def in_view(page: Page, found: Locator) -> bool:
    """Whether it can be seen between the bar above and the bar below."""
    box, head, foot = [
        await one.bounding_box()
        for one in (found, page.locator("header"), page.locator("#write"))
    ]
    assert box
    assert head
    assert foot
    return box["y"] >= head["height"] and box["y"] < foot["y"]


async def test_a_question_is_answered_without_reloading(page: Page) -> None:
    await page.evaluate("window.sameDocument = true")
    await ask(page, QUESTION)
    await expect(yours(page, QUESTION)).to_be_visible()
    await expect(ours(page, ANSWER)).to_be_visible()
    await expect(ours(page, WELCOME)).to_be_visible()
    await expect(page.locator("#dots")).to_be_hidden()
    await expect(page.get_by_label("Your message")).to_have_value("")
    await expect(page.get_by_label("Your message")).to_be_focused()
    assert await page.evaluate("window.sameDocument")
    assert await page.title() == "Throughgate"


async def test_numbers_and_addresses_can_be_tapped(
    page: Page, understanding: FakeUnderstanding
) -> None:
    values = {"services": "Shelter: 0808 800 4444\nUnlock: unlock.org.uk."}
    understanding.known["who helps"] = Reply((Cue("finding_help.found", values),))
    await ask(page, "who helps")
    number, address = (
        ours(page, "Shelter").get_by_role("link", name=name)
        for name in ("0808 800 4444", "unlock.org.uk")
    )
    await expect(number).to_have_attribute("href", "tel:08088004444")
    await expect(address).to_have_attribute("href", "https://unlock.org.uk")


async def test_the_answer_is_read_from_its_beginning(meet: Meet) -> None:
    phone = await meet(viewport={"width": 320, "height": 480})
    page = await phone.open()
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    assert await in_view(page, yours(page, QUESTION))
    assert await in_view(page, ours(page, ANSWER))


async def test_dots_are_shown_while_an_answer_is_on_its_way(
    page: Page, understanding: FakeUnderstanding, monkeypatch: pytest.MonkeyPatch
) -> None:
    thinking = asyncio.Event()
    answer = understanding.ask

    async def slowly(*asked: Any) -> Reply:
        await thinking.wait()
        return await answer(*asked)

    monkeypatch.setattr(understanding, "ask", slowly)
    await ask(page, QUESTION)
    await expect(yours(page, QUESTION)).to_be_visible()
    await expect(page.locator("#dots")).to_be_visible()
    thinking.set()
    await expect(ours(page, ANSWER)).to_be_visible()
    await expect(page.locator("#dots")).to_be_hidden()


async def test_a_button_speaks_for_the_person(page: Page) -> None:
    await page.get_by_role("button", name="Show me the menu").click()
    await expect(ours(page, MENU)).to_be_visible()
    await page.get_by_role("button", name=MONEY_BUTTON).click()
    await expect(yours(page, MONEY_BUTTON)).to_be_visible()
    await expect(ours(page, MONEY)).to_be_visible()


async def test_a_button_tapped_twice_asks_once(page: Page) -> None:
    await page.get_by_role("button", name="Show me the menu").click()
    await page.get_by_role("button", name=MONEY_BUTTON).dblclick()
    await expect(ours(page, MONEY)).to_be_visible()
    await expect(yours(page, MONEY_BUTTON)).to_have_count(1)


async def test_what_was_said_is_there_when_the_page_is_opened_again(
    page: Page, clock: Any
) -> None:
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    clock.now += timedelta(minutes=1)
    await page.get_by_role("button", name="More", exact=True).click()
    await expect(yours(page, "More")).to_be_visible()
    await expect(ours(page, GOES_ON)).to_be_visible()
    before = await page.locator(".line > p").all_inner_texts()
    await page.reload()
    assert await page.locator(".line > p").all_inner_texts() == before
    assert await in_view(page, yours(page, "More"))


async def test_a_message_that_nobody_asked_for_is_shown(
    page: Page, parts: Parts
) -> None:
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    await remind(parts)
    await expect(ours(page, opening("my_data.started"))).to_be_visible()


async def remind(parts: Parts) -> None:
    """Something falls due for the only person there is."""
    promised = Promise(
        send_key="reminder:1:due",
        answer="my_data.started",
        says=Cue("my_data.started").as_json(),
        choices=(),
        useless_after=parts.clock() + timedelta(hours=1),
    )
    async with parts.sessions.begin() as session:
        point = (await session.scalars(select(ContactPoint))).one()
        owed = await promise(
            session,
            promised,
            person_id=point.person_id,
            contact_point_id=point.id,
            reply_to=None,
            now=parts.clock(),
        )
    assert owed
    await parts.outbox.send(owed)


async def test_without_script_the_page_comes_back_with_the_answer(meet: Meet) -> None:
    page = await (await meet(java_script_enabled=False)).open()
    await ask(page, QUESTION)
    await expect(yours(page, QUESTION)).to_be_visible()
    await expect(ours(page, ANSWER)).to_be_visible()
    await page.get_by_role("button", name="More", exact=True).click()
    await expect(yours(page, "More")).to_be_visible()
    await expect(ours(page, GOES_ON)).to_be_visible()


async def test_without_script_the_newest_is_in_view(meet: Meet, clock: Any) -> None:
    phone = await meet(
        java_script_enabled=False, viewport={"width": 320, "height": 568}
    )
    page = await phone.open()
    for text in (QUESTION, "menu", "1", "last of all"):
        clock.now += timedelta(minutes=1)
        await ask(page, text)
        await expect(yours(page, text)).to_be_visible()
    assert await in_view(page, yours(page, "last of all"))


@pytest.mark.parametrize("script", [True, False])
async def test_a_small_phone_never_scrolls_sideways(script: bool, meet: Meet) -> None:
    phone = await meet(
        viewport={"width": 320, "height": 480},
        java_script_enabled=script,
        has_touch=True,
        is_mobile=True,
    )
    page = await phone.open()
    assert not await is_wider_than_the_screen(page)
    await ask(page, "x" * 300)
    await expect(ours(page, WELCOME)).to_be_visible()
    await page.get_by_role("button", name=MONEY_BUTTON).click()
    await expect(ours(page, MONEY)).to_be_visible()
    assert not await is_wider_than_the_screen(page)


async def test_everything_can_be_done_with_a_keyboard(page: Page) -> None:
    await expect(page.get_by_label("Your message")).to_be_focused()
    await page.keyboard.type("first line")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("menu")
    await expect(page.get_by_label("Your message")).to_have_value("first line\nmenu")
    await page.get_by_label("Your message").press("ControlOrMeta+A")
    await page.keyboard.type("menu")
    await page.keyboard.press("Enter")
    await expect(ours(page, WELCOME)).to_be_visible()
    for _ in range(20):
        await page.keyboard.press("Shift+Tab")
        focused = page.locator("*:focus")
        if await focused.inner_text() == MONEY_BUTTON:
            break
    assert await in_view(page, page.locator("*:focus"))
    await page.keyboard.press("Enter")
    await expect(ours(page, MONEY)).to_be_visible()
    await expect(page.get_by_label("Your message")).to_be_focused()


async def test_the_way_out_is_the_first_stop_but_one(meet: Meet) -> None:
    page = await (await meet(java_script_enabled=False)).open()
    await page.keyboard.press("Tab")
    await expect(page.locator("*:focus")).to_have_text("Go to where you write")
    await page.keyboard.press("Tab")
    await expect(page.locator("*:focus")).to_have_text("Leave now")


async def test_a_message_that_did_not_go_can_be_sent_again(
    page: Page, understanding: FakeUnderstanding
) -> None:
    await page.route("**/chat", no_signal)
    await ask(page, QUESTION)
    await expect(page.get_by_text("Not sent.")).to_be_visible()
    await expect(page.locator("#dots")).to_be_hidden()
    await page.unroute("**/chat")
    await page.get_by_role("button", name="Try again").click()
    await expect(ours(page, ANSWER)).to_be_visible()
    await expect(page.get_by_text("Not sent.")).to_have_count(0)
    assert understanding.asked == [QUESTION]


async def test_a_message_of_which_only_the_receipt_was_lost_counts_once(
    page: Page, understanding: FakeUnderstanding
) -> None:
    async def lose(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await page.route("**/chat", lose)
    await ask(page, QUESTION)
    await expect(page.get_by_text("Not sent.")).to_be_visible()
    await page.unroute("**/chat")
    await page.get_by_role("button", name="Try again").click()
    await expect(ours(page, ANSWER)).to_have_count(1)
    await expect(yours(page, QUESTION)).to_have_count(1)
    assert understanding.asked == [QUESTION]


async def test_an_answer_comes_after_the_signal_was_lost(page: Page) -> None:
    await page.route("**/chat/messages*", no_signal)
    await ask(page, QUESTION)
    await expect(page.locator("#dots")).to_be_visible()
    await page.unroute("**/chat/messages*")
    await expect(ours(page, ANSWER)).to_be_visible()


async def test_two_tabs_tell_the_same_story(meet: Meet) -> None:
    person = await meet()
    one, two = await person.open(), await person.open()
    await ask(one, QUESTION)
    for page in (one, two):
        await expect(ours(page, WELCOME)).to_be_visible()
    await two.get_by_role("button", name="More", exact=True).click()
    for page in (one, two):
        await expect(ours(page, GOES_ON)).to_be_visible()
    told = [await page.locator(".line > p").all_inner_texts() for page in (one, two)]
    assert told[0] == told[1]
    assert len(told[0]) == 5


async def test_two_people_do_not_see_each_other(meet: Meet) -> None:
    one, two = await (await meet()).open(), await (await meet()).open()
    await ask(one, QUESTION)
    await expect(ours(one, WELCOME)).to_be_visible()
    await ask(two, "menu")
    await expect(ours(two, WELCOME)).to_be_visible()
    await expect(ours(two, ANSWER)).to_have_count(0)


@pytest.mark.parametrize("script", [True, False])
async def test_markup_is_words(
    script: bool, meet: Meet, understanding: FakeUnderstanding
) -> None:
    values = {"services": f"{EVIL}: 0800 1111 javascript:alert(1)"}
    understanding.known[EVIL] = Reply((Cue("finding_help.found", values),))
    page = await (await meet(java_script_enabled=script)).open()
    await ask(page, EVIL)
    await expect(yours(page, EVIL)).to_be_visible()
    await expect(ours(page, EVIL)).to_be_visible()
    await expect(ours(page, EVIL).get_by_role("link")).to_have_text("0800 1111")
    await expect(page.locator("main img")).to_have_count(0)
    assert await page.title() == "Throughgate"


@pytest.mark.parametrize("script", [True, False])
async def test_leaving_shows_another_page_and_hides_the_chat(
    script: bool, meet: Meet
) -> None:
    person = await meet(java_script_enabled=script)

    async def weather(route: Route) -> None:
        await route.fulfill(body="<h1>Weather</h1>", content_type="text/html")

    await person.context.route(NEUTRAL, weather)
    page = await person.open()
    await ask(page, QUESTION)
    await expect(ours(page, ANSWER)).to_be_visible()
    await page.get_by_role("button", name="Leave now").click()
    await page.wait_for_url(NEUTRAL)
    await expect(page.get_by_role("heading")).to_have_text("Weather")
    await page.goto(person.site)
    await expect(page.get_by_text("What do you need? Ask")).to_be_visible()
    await expect(ours(page, ANSWER)).to_have_count(0)


async def test_leaving_cannot_be_taken_back(meet: Meet) -> None:
    person = await meet()
    page = await person.open()
    await page.route(NEUTRAL, lambda route: route.fulfill(body="Weather"))
    await ask(page, QUESTION)
    await expect(ours(page, ANSWER)).to_be_visible()
    await page.get_by_role("button", name="Leave now").click()
    await page.wait_for_url(NEUTRAL)
    await page.go_back()
    assert page.url == "about:blank"


async def test_leaving_empties_the_other_tabs(meet: Meet) -> None:
    person = await meet()
    await person.context.route(NEUTRAL, lambda route: route.fulfill(body="Weather"))
    one, two = await person.open(), await person.open()
    await ask(one, QUESTION)
    await expect(ours(two, ANSWER)).to_be_visible()
    await one.get_by_role("button", name="Leave now").click()
    await one.wait_for_url(NEUTRAL)
    await two.wait_for_url(NEUTRAL)


async def test_after_wiping_the_page_shows_the_receipt_and_nothing_else(
    page: Page,
) -> None:
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    await ask(page, "DELETE")
    await page.get_by_role("button", name=YES_DELETE).click()
    await expect(ours(page, "Your receipt number is")).to_be_visible()
    await expect(page.locator("#talk .line")).to_have_count(1)
    await page.reload()
    await expect(page.locator("#talk .line")).to_have_count(1)
    await ask(page, "menu")
    await expect(ours(page, MENU)).to_be_visible()


async def test_the_page_speaks_the_chosen_language_at_once(page: Page) -> None:
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    await ask(page, "Cymraeg")
    await expect(page.locator("html")).to_have_attribute("lang", "cy")
    await expect(page.get_by_role("button", name="Anfon")).to_be_visible()
    spoken = page.locator(".line.ours", has=page.get_by_text(WELCOME))
    await expect(spoken).to_have_attribute("lang", "en")
    await expect(page.locator(".line.ours:not([lang])")).to_have_count(1)
    await expect(page.locator("#dots")).to_be_hidden()


async def test_what_is_being_typed_is_not_lost_to_another_language(
    page: Page,
) -> None:
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    await ask(page, "Cymraeg")
    await page.get_by_label("Your message").fill("half a")
    await expect(page.locator('.line.ours[lang="cy"]')).to_be_visible()
    await expect(page.get_by_label("Your message")).to_have_value("half a")
    await page.get_by_role("button", name="Send").click()
    await expect(page.locator("html")).to_have_attribute("lang", "cy")


async def test_without_cookies_the_page_says_why_there_is_no_answer(
    meet: Meet,
) -> None:
    page = await (await meet()).open()
    await page.route("**/chat/messages*", lambda route: route.fulfill(status=400))
    await ask(page, QUESTION)
    await expect(page.get_by_text("Please allow cookies")).to_be_visible()


async def test_a_quiet_page_asks_seldom(page: Page) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/chat/messages" in request.url:
            asked.append(request.url)

    page.on("request", note)
    await asyncio.sleep(1.5)
    assert asked == []  # nobody has said anything: there is nothing to ask for
    await ask(page, QUESTION)
    await expect(ours(page, WELCOME)).to_be_visible()
    await expect(page.locator("#dots")).to_be_hidden()
    asked.clear()
    await asyncio.sleep(3)
    assert len(asked) <= 2
