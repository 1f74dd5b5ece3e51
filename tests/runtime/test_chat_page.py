import asyncio
import html
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from http.cookies import SimpleCookie
from typing import Any
from uuid import uuid4

import httpx
import pytest
from babel.messages.extract import extract
from fakes import FakeUnderstanding
from openings import label, opening
from sqlalchemy import select

from dialogues.replies import Cue, Reply
from locales import language
from runtime import chat_page, chat_talk
from runtime.chat_page import COOKIE, FOLDER, LONGEST
from runtime.web import public
from runtime.wiring import Parts
from store.people import Person

SITE = "http://testserver"
FORM = {"content-type": "application/x-www-form-urlencoded"}
QUESTION = "got out today with nowhere to stay"
ANSWER = opening("housing.homeless_tonight")
MENU = opening("small_talk.menu")
NOT_UNDERSTOOD = opening("small_talk.not_understood")
type WorkOff = Callable[[], Awaitable[None]]


def browser_of(parts: Parts) -> httpx.AsyncClient:
    """A browser without script: it keeps cookies and follows nothing by itself."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(public(parts)), base_url=SITE
    )


@pytest.fixture
async def browser(
    parts: Parts, understanding: FakeUnderstanding
) -> AsyncIterator[httpx.AsyncClient]:
    understanding.learn(QUESTION, "housing.homeless_tonight")
    async with browser_of(parts) as client:
        await client.get("/")
        yield client


@pytest.fixture
def working(work_off: WorkOff) -> Callable[[Awaitable], Awaitable]:
    """Does one thing in a browser while a worker takes turns."""

    async def run[Done](doing: Awaitable[Done]) -> Done:
        task = asyncio.ensure_future(doing)
        while not task.done():
            await work_off()
            await asyncio.sleep(0.02)
        return await task

    return run


def cookie_of(response: httpx.Response) -> SimpleCookie:
    return SimpleCookie(response.headers["set-cookie"])


async def lines(browser: httpx.AsyncClient, after: int = 0) -> list[dict]:
    found = await browser.get("/chat/messages", params={"after": after})
    return found.json()["lines"]


def words(line: dict) -> str:
    return "".join(text for text, _href in line["pieces"])


def labelled(line: dict, text: str) -> dict:
    return next(button for button in line["buttons"] if button["label"] == text)


async def test_the_page_gives_a_browser_its_own_secret(parts: Parts) -> None:
    async with browser_of(parts) as first, browser_of(parts) as second:
        given = [cookie_of(await one.get("/"))[COOKIE] for one in (first, second)]
    assert given[0].value != given[1].value
    assert (given[0]["httponly"], given[0]["samesite"]) == (True, "lax")
    assert not given[0]["secure"]


async def test_the_cookie_is_secure_where_the_site_is(building: Callable) -> None:
    at = building(public_url="https://chat.example")
    async with at as parts, browser_of(parts) as browser:
        given = cookie_of(await browser.get("/"))[COOKIE]
    assert given["secure"]


async def test_the_secret_stays_the_same(browser: httpx.AsyncClient) -> None:
    before = browser.cookies[COOKIE]
    await browser.get("/")
    assert browser.cookies[COOKIE] == before


async def test_a_made_up_cookie_is_not_taken(parts: Parts) -> None:
    async with browser_of(parts) as browser:
        browser.cookies[COOKIE] = "short"
        given = cookie_of(await browser.get("/"))[COOKIE]
        assert re.fullmatch(r"[\w-]{43}", given.value)


async def test_looking_at_the_page_keeps_nothing(
    browser: httpx.AsyncClient, parts: Parts
) -> None:
    await browser.get("/")
    async with parts.sessions() as session:
        assert await session.scalar(select(Person.id)) is None


async def test_the_page_says_only_the_name_in_its_title(
    browser: httpx.AsyncClient,
) -> None:
    page = (await browser.get("/")).text
    assert re.findall(r"<title>(.*)</title>", page) == ["Throughgate"]
    assert '<meta name="robots" content="noindex">' in page
    assert page.startswith("<!doctype html>")
    assert '<html lang="en" dir="ltr">' in page


async def test_everything_the_page_names_is_there(browser: httpx.AsyncClient) -> None:
    page = (await browser.get("/")).text
    named = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert len(named) == 3
    for address in named:
        found = await browser.get(address)
        assert found.status_code == 200
        assert "max-age" in found.headers["cache-control"]


async def test_the_page_is_not_kept_and_runs_only_our_script(
    browser: httpx.AsyncClient,
) -> None:
    found = await browser.get("/")
    assert found.headers["cache-control"] == "no-store"
    assert "script-src 'self'" in found.headers["content-security-policy"]
    assert not re.search(r"<script(?! src)|<style|\bstyle=|\bon\w+=", found.text)


async def test_a_demo_says_so(building: Callable) -> None:
    async with building(demo=True) as parts, browser_of(parts) as browser:
        assert "This is a demo." in (await browser.get("/")).text


async def test_no_demo_says_nothing(browser: httpx.AsyncClient) -> None:
    assert "demo" not in (await browser.get("/")).text


async def test_the_service_may_have_another_name(building: Callable) -> None:
    named = building(service_name="Gate & Co")
    async with named as parts, browser_of(parts) as browser:
        assert "<h1>Gate &amp; Co</h1>" in (await browser.get("/")).text


async def test_what_is_typed_is_answered(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    sent = await browser.post("/chat", json={"text": QUESTION, "id": "a1"})
    assert sent.json() == {"kept": True}
    await work_off()
    answer, welcome = await lines(browser)
    assert words(answer).startswith(ANSWER)
    assert ["999", "tel:999"] in answer["pieces"]
    assert answer["buttons"][0]["label"] == "More"
    assert "This is Throughgate" in words(welcome)


async def test_the_same_message_twice_is_one(
    browser: httpx.AsyncClient, work_off: WorkOff, understanding: FakeUnderstanding
) -> None:
    message = {"text": QUESTION, "id": "a1"}
    kept = [(await browser.post("/chat", json=message)).json() for _ in range(2)]
    await work_off()
    assert kept == [{"kept": True}, {"kept": False}]
    assert understanding.asked == [QUESTION]


async def test_a_pressed_button_leads_on(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    await browser.post("/chat", json={"text": "MENU"})
    await work_off()
    button = labelled((await lines(browser))[0], label("money.topics"))
    await browser.post("/chat", json={"chosen": button["data"]})
    await work_off()
    assert words((await lines(browser))[-1]).startswith(opening("money.topics"))


async def test_the_page_shows_what_was_typed_and_pressed(
    browser: httpx.AsyncClient, work_off: WorkOff, clock: Any
) -> None:
    await browser.post("/chat", json={"text": "menu"})
    await work_off()
    button = labelled((await lines(browser))[0], label("money.topics"))
    clock.now += timedelta(minutes=1)
    await browser.post("/chat", json={"chosen": button["data"]})
    await work_off()
    page = (await browser.get("/")).text
    shown = re.findall(r'<p dir="auto">(.*?)</p>', page, re.DOTALL)
    said = [html.unescape(text) for text in shown if text]
    begins = ["menu", MENU, "This is", label("money.topics"), opening("money.topics")]
    assert len(said) == len(begins)
    assert all(map(str.startswith, said, begins))


async def test_news_begin_after_what_is_known(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    await browser.post("/chat", json={"text": "menu"})
    await work_off()
    known = max(line["number"] for line in await lines(browser))
    assert await lines(browser, after=known) == []


async def test_one_browser_does_not_read_another(
    browser: httpx.AsyncClient, parts: Parts, work_off: WorkOff
) -> None:
    await browser.post("/chat", json={"text": "menu"})
    await work_off()
    async with browser_of(parts) as other:
        await other.get("/")
        assert await lines(other) == []


async def test_news_are_waited_for_while_an_answer_is_expected(
    browser: httpx.AsyncClient, working: Callable
) -> None:
    await browser.post("/chat", json={"text": "menu"})
    waiting = browser.get("/chat/messages", params={"wait": 20})
    found = (await working(waiting)).json()
    assert words(found["lines"][0]).startswith(MENU)


async def test_news_are_not_waited_for_when_none_is_expected(
    browser: httpx.AsyncClient,
) -> None:
    async with asyncio.timeout(5):
        found = await browser.get("/chat/messages", params={"wait": 20})
    news = found.json()
    assert (news["lines"], news["waiting"], news["known"]) == ([], False, False)


async def test_an_answer_on_its_way_is_said_to_be(browser: httpx.AsyncClient) -> None:
    await browser.post("/chat", json={"text": "menu"})
    found = await browser.get("/chat/messages", params={"wait": 0.2})
    news = found.json()
    assert (news["lines"], news["waiting"], news["known"]) == ([], True, True)


async def test_without_script_the_page_comes_back_with_the_answer(
    browser: httpx.AsyncClient, working: Callable
) -> None:
    sent = await working(browser.post("/chat", data={"text": QUESTION, "id": "f1"}))
    assert (sent.status_code, sent.headers["location"]) == (303, "/?notice=sent#last")
    page = (await browser.get(sent.headers["location"])).text
    assert QUESTION in page
    assert ANSWER in html.unescape(page)
    assert '<a href="tel:999">999</a>' in page
    assert page.count('id="last"') == 1


async def test_without_script_a_late_answer_can_be_looked_for(
    browser: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_page, "WITHOUT_SCRIPT_WAIT", 0.2)
    sent = await browser.post("/chat", data={"text": QUESTION, "id": "f1"})
    page = (await browser.get(sent.headers["location"])).text
    assert "Look again" in page


async def test_without_script_send_pressed_twice_is_one_message(
    browser: httpx.AsyncClient, working: Callable, understanding: FakeUnderstanding
) -> None:
    for text in (QUESTION, QUESTION, "something else"):
        await working(browser.post("/chat", data={"text": text, "id": "f1"}))
    assert understanding.asked == [QUESTION, "something else"]


async def test_a_form_without_an_id_is_a_new_message_each_time(
    browser: httpx.AsyncClient, working: Callable, understanding: FakeUnderstanding
) -> None:
    for _ in range(2):
        await working(browser.post("/chat", data={"text": QUESTION}))
    assert understanding.asked == [QUESTION, QUESTION]


async def test_without_a_cookie_a_form_is_taken_and_the_page_explains(
    parts: Parts, working: Callable
) -> None:
    async with browser_of(parts) as browser:
        sent = await working(browser.post("/chat", data={"text": "menu"}))
        seen = await browser.get(sent.headers["location"])
        browser.cookies.clear()
        unseen = await browser.get(sent.headers["location"])
    assert MENU in seen.text
    notice = r'<p id="refused" class="notice" role="alert"( hidden)?>'
    assert re.search(notice, seen.text)[1] == " hidden"
    assert re.search(notice, unseen.text)[1] is None


@pytest.mark.parametrize("kind", ["json", "data"])
async def test_an_empty_message_gets_the_menu(
    kind: str, browser: httpx.AsyncClient, working: Callable
) -> None:
    await working(browser.post("/chat", **{kind: {"text": ""}}))
    await working(asyncio.sleep(0.1))
    assert words((await lines(browser))[0]).startswith(MENU)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://test"])
@pytest.mark.parametrize("path", ["/chat", "/leave"])
async def test_another_site_cannot_speak_for_this_browser(
    origin: str, path: str, browser: httpx.AsyncClient
) -> None:
    sent = await browser.post(path, data={"text": "hi"}, headers={"origin": origin})
    assert sent.status_code == 403
    assert "set-cookie" not in sent.headers


@pytest.mark.parametrize("origin", [SITE, "https://chat.example"])
async def test_our_own_page_may_speak_also_from_behind_a_proxy(
    origin: str, building: Callable
) -> None:
    at = building(public_url="https://chat.example")
    async with at as parts, browser_of(parts) as browser:
        sent = await browser.post(
            "/chat", json={"text": "hi"}, headers={"origin": origin}
        )
    assert sent.status_code == 200


async def test_news_need_the_page_first(parts: Parts) -> None:
    async with browser_of(parts) as browser:
        assert (await browser.get("/chat/messages")).status_code == 400


async def test_a_long_message_is_answered(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    sent = await browser.post("/chat", json={"text": "x" * LONGEST})
    await work_off()
    assert sent.status_code == 200
    assert words((await lines(browser))[0]).startswith(NOT_UNDERSTOOD)


async def test_lines_that_end_as_forms_write_them_are_no_longer(
    browser: httpx.AsyncClient, working: Callable, understanding: FakeUnderstanding
) -> None:
    text = "x\r\n" * (LONGEST // 2)
    sent = await working(browser.post("/chat", data={"text": text}))
    assert sent.status_code == 303
    assert understanding.asked == ["x\n" * (LONGEST // 2)]


BAD = [
    ({"json": {"text": "x" * (LONGEST + 1)}}, 413),
    ({"content": b"x=" + b"y" * 70_000, "headers": FORM}, 413),
    ({"content": b"text=%ff%fe", "headers": FORM}, 400),
    ({"content": b"hi", "headers": {"content-type": "text/plain"}}, 415),
    ({"content": b"hi"}, 415),
    ({"json": ["text"]}, 400),
    ({"json": {"text": {"a": 1}}}, 422),
    ({"json": {"chosen": "1"}}, 422),
    ({"json": {"chosen": "-" * 36 + ":1"}}, 422),
    ({"json": {"text": "hi", "id": "a\0b"}}, 422),
    ({"json": {"text": "hi", "id": "x" * 41}}, 422),
]


@pytest.mark.parametrize(("sent", "status"), BAD)
async def test_bad_input_is_refused_and_nothing_kept(
    sent: dict, status: int, browser: httpx.AsyncClient
) -> None:
    answered = await browser.post("/chat", **sent)
    assert answered.status_code == status
    found = await browser.get("/chat/messages")
    assert found.json()["known"] is False


async def test_half_a_character_is_no_reason_to_fall(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    body = b'{"text": "hi \\ud83d"}'
    sent = await browser.post(
        "/chat", content=body, headers={"content-type": "application/json"}
    )
    await work_off()
    assert sent.json() == {"kept": True}
    assert "hi ?" in (await browser.get("/")).text


async def test_a_button_of_nobody_gets_an_answer(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    await browser.post("/chat", json={"chosen": f"{uuid4()}:1", "text": "draft"})
    await work_off()
    assert await lines(browser)
    assert "draft" not in (await browser.get("/")).text


async def test_markup_is_shown_as_it_was_typed(
    browser: httpx.AsyncClient, work_off: WorkOff, understanding: FakeUnderstanding
) -> None:
    evil = "<img src=x onerror=alert(1)>"
    cue = Cue("finding_help.found", {"services": f"{evil}: 0800 1111"})
    understanding.known[evil] = Reply((cue,))
    await browser.post("/chat", json={"text": evil})
    await work_off()
    page = (await browser.get("/")).text
    assert evil not in page
    assert page.count("&lt;img src=x onerror=alert(1)&gt;") == 2


async def test_only_the_newest_lines_are_shown(
    browser: httpx.AsyncClient,
    work_off: WorkOff,
    clock: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chat_talk, "MOST", 2)
    for number in range(3):
        clock.now += timedelta(minutes=1)
        await browser.post("/chat", json={"text": f"question {number}"})
        await work_off()
    page = (await browser.get("/")).text
    assert "question 0" not in page
    assert "question 2" in page
    assert f'data-last="{max(line["number"] for line in await lines(browser))}"' in page


async def test_leaving_forgets_the_conversation_in_this_browser(
    browser: httpx.AsyncClient, work_off: WorkOff
) -> None:
    await browser.post("/chat", json={"text": "menu"})
    await work_off()
    left = await browser.post("/leave", headers={"origin": SITE})
    assert (left.status_code, left.headers["location"]) == (303, "/away?lang=en")
    assert COOKIE not in browser.cookies
    away = (await browser.get(left.headers["location"])).text
    assert "Throughgate" not in away
    assert chat_page.NEUTRAL in away
    assert MENU not in (await browser.get("/")).text


@pytest.mark.parametrize(
    ("code", "lang", "word"), [("cy", "cy", "Tywydd"), ("//evil", "en", "Weather")]
)
async def test_the_way_out_speaks_the_language_of_the_page(
    code: str, lang: str, word: str, browser: httpx.AsyncClient
) -> None:
    left = await browser.post("/leave", params={"lang": code}, headers={"origin": SITE})
    assert left.headers["location"] == f"/away?lang={lang}"
    for address in (left.headers["location"], f"/away?lang={code}"):
        away = (await browser.get(address)).text
        assert f'<html lang="{lang}" dir="ltr">' in away
        assert f"<title>{word}</title>" in away


async def test_the_page_is_in_the_chosen_language_at_once(
    browser: httpx.AsyncClient, work_off: WorkOff, clock: Any
) -> None:
    told = []
    for text in ("menu", "Cymraeg"):
        clock.now += timedelta(minutes=1)
        await browser.post("/chat", json={"text": text})
        await work_off()
        told.append((await browser.get("/chat/messages")).json()["language"])
    page = (await browser.get("/")).text
    assert told == ["en", "cy"]
    assert '<html lang="cy" dir="ltr">' in page
    assert 'action="/leave?lang=cy"' in page
    assert page.count('class="line ours" lang="en"') == 2
    assert page.count('class="line ours"') == 4  # and one for the script to copy


async def test_after_wiping_the_page_shows_the_receipt_and_nothing_else(
    browser: httpx.AsyncClient, work_off: WorkOff, working: Callable
) -> None:
    await browser.post("/chat", json={"text": QUESTION})
    await work_off()
    await browser.post("/chat", json={"text": "DELETE"})
    await work_off()
    before = (await browser.get("/chat/messages")).json()
    yes = before["lines"][-1]["buttons"][0]
    sent = await working(browser.post("/chat", data={"chosen": yes["data"]}))
    await work_off()
    page = (await browser.get(sent.headers["location"])).text
    after = (await browser.get("/chat/messages")).json()
    [receipt] = after["lines"]
    assert "Your receipt number is" in words(receipt)
    assert html.escape(words(receipt)) in page
    assert QUESTION not in page
    assert 'id="starters"' not in page
    assert (before["anew"], after["anew"]) == (False, True)


def test_every_sentence_of_the_page_can_be_translated() -> None:
    template = (FOLDER / "chat.html").read_text()
    shown = re.sub(r"{[{%#].*?[}%#]}|<[^>]*>", " ", template, flags=re.DOTALL)
    assert re.findall(r"[^\W\d_]{2,}", shown) == []


def test_babel_finds_the_sentences() -> None:
    with (FOLDER / "chat.html").open("rb") as template:
        found = [text for _, text, _, _ in extract("jinja2", template)]
    assert {"Send", "Leave now", "Your message", "Try again"} <= {*found}
    assert all(language("en").say(text) == text for text in found)
