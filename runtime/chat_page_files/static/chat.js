// The chat without reloading. With script off the same forms post by themselves.
// Old phones run this as it stands, so the language is that of 2017.
"use strict";

(function () {
  const SENDING = 20000; // how long a message may take to reach the server
  const LISTENING = 30000; // the server holds a question for at most 20 seconds
  const SOON = 2000; // between two looks for news, growing while there is none
  const SELDOM = 30000;
  const SLOW = 15000; // after this an answer is late

  const page = document.documentElement;
  const talk = document.getElementById("talk");
  const form = document.getElementById("write");
  const box = document.getElementById("text");
  const leaving = document.getElementById("leave");
  const otherTabs = window.BroadcastChannel ? new BroadcastChannel("chat") : null;
  const withKeyboard = window.matchMedia("(pointer: fine)").matches;

  let last = Number(talk.dataset.last);
  let begun = talk.querySelector("[name=chosen], .yours") !== null;
  let waiting = "waiting" in talk.dataset; // the server owes an answer
  let unsent = 0; // messages on their way to the server
  let asked = 0; // how many messages went off, to tell old news from new
  let latest = Array.from(talk.querySelectorAll(".yours")).pop(); // what was asked last
  let pressed = null;
  let busy = null;
  let inTurn = Promise.resolve(); // messages leave one after the other
  let pause = SOON;
  let wake = function () {};
  let late;

  // What is shown

  function add(kind) {
    const starters = document.getElementById("starters");
    if (starters) starters.remove();
    show("wiped", false);
    const line = document.getElementById(kind).content.firstElementChild.cloneNode(true);
    talk.append(line);
    return line;
  }

  function addYours(text) {
    const line = add("yours");
    line.querySelector("p").textContent = text;
    latest = line;
    line.scrollIntoView();
    return line;
  }

  function addOurs(said) {
    const line = add("ours");
    said.pieces.forEach(function (piece) {
      line.querySelector("p").append(piece[1] ? link(piece[0], piece[1]) : piece[0]);
    });
    said.buttons.forEach(function (choice) {
      const button = document.createElement("button");
      button.name = "chosen";
      button.value = choice.data;
      button.dir = "auto";
      button.textContent = choice.label;
      line.querySelector(".choices").append(button);
    });
    return line;
  }

  function link(text, href) {
    const anchor = document.createElement("a");
    anchor.textContent = text;
    if (/^(https?|tel|sms|mailto):/.test(href)) anchor.href = href;
    return anchor;
  }

  function show(id, whether) {
    document.getElementById(id).hidden = !whether;
  }

  function showWaiting() {
    const now = waiting || unsent > 0;
    if (now === busy) return;
    busy = now;
    show("dots", busy);
    show("slow", false);
    clearTimeout(late);
    if (busy) late = setTimeout(show, SLOW, "slow", true);
  }

  function atTheEnd() {
    return window.innerHeight + window.scrollY > page.scrollHeight - 150;
  }

  function focusBox() {
    // On a phone this would push a keyboard over what there is to read.
    if (withKeyboard) box.focus({ preventScroll: true });
  }

  // What is sent

  function send(words, text) {
    words.id = newId();
    deliver(words, text, addYours(text));
  }

  function deliver(words, text, line) {
    begun = true;
    unsent += 1;
    showWaiting();
    inTurn = inTurn.then(async function () {
      const sent = await post(words);
      unsent -= 1;
      if (sent) {
        expect();
        if (otherTabs) otherTabs.postMessage({ text: text });
      } else {
        offerAgain(words, text, line);
      }
      showWaiting();
    });
  }

  async function post(words) {
    try {
      const response = await within(SENDING, fetch("/chat", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(words),
      }));
      return response.ok;
    } catch (problem) {
      return false;
    }
  }

  function offerAgain(words, text, line) {
    const notice = document.getElementById("unsent").content.firstElementChild.cloneNode(true);
    notice.querySelector("button").addEventListener("click", function () {
      notice.remove();
      focusBox();
      deliver(words, text, line); // the same id: should the first have arrived, it counts once
    });
    line.append(notice);
    notice.scrollIntoView({ block: "nearest" });
  }

  function newId() {
    const numbers = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(numbers, function (number) {
      return number.toString(16).padStart(2, "0");
    }).join("");
  }

  // What is heard

  function expect() {
    begun = true;
    waiting = true;
    asked += 1;
    pause = SOON;
    wake();
  }

  async function listen() {
    for (;;) {
      if (!begun || (document.hidden && !waiting)) await rest(Infinity);
      const before = asked;
      try {
        const news = await ask();
        if (before === asked) waiting = news.waiting;
        take(news);
        speak(news);
        showWaiting();
        if (waiting) continue;
      } catch (problem) {
        // No signal, or the server is away: look again, less and less often.
      }
      if (before === asked) await rest(pause);
      pause = Math.min(pause * 1.5, SELDOM);
    }
  }

  async function ask() {
    const wait = waiting ? 20 : 0;
    const question = "/chat/messages?after=" + last + "&wait=" + wait;
    const response = await within(LISTENING, fetch(question, { cache: "no-store" }));
    if (response.status === 400) loseTheThread();
    if (!response.ok) throw new Error(response.status);
    return response.json();
  }

  function take(news) {
    if (!news.known && last > 0) forget();
    if (news.anew) talk.textContent = ""; // all before the receipt is wiped
    if (!news.lines.length) return;
    const follow = atTheEnd();
    pause = SOON;
    let first = null;
    news.lines.forEach(function (said) {
      if (said.number <= last) return;
      last = said.number;
      const line = addOurs(said);
      if (news.language !== page.lang) line.lang = news.language;
      first = first || line;
    });
    // To the question if there was one, so that the answer is read from its beginning.
    if (follow && first) (waitedFor(first) || first).scrollIntoView();
  }

  function speak(news) {
    // The server writes the page in the language chosen; nothing typed may be lost.
    const other = news.known && news.language !== page.lang;
    if (other && !box.value && !unsent) location.reload();
  }

  function waitedFor(line) {
    return line.previousElementSibling === latest ? latest : null;
  }

  function forget() {
    talk.textContent = "";
    last = 0;
    begun = false;
    show("wiped", true);
  }

  function loseTheThread() {
    // The cookie is gone: refused by the browser, or cleared in another tab.
    begun = false;
    if (waiting) {
      waiting = false;
      showWaiting();
      show("refused", true);
    } else {
      location.reload();
    }
  }

  function rest(milliseconds) {
    return new Promise(function (done) {
      wake = done;
      if (milliseconds !== Infinity) setTimeout(done, milliseconds);
    });
  }

  function within(milliseconds, promise) {
    return Promise.race([promise, new Promise(function (done, fail) {
      setTimeout(fail, milliseconds, new Error("too slow"));
    })]);
  }

  // The way out

  function leave() {
    page.hidden = true;
    document.title = "";
    navigator.sendBeacon(leaving.action); // clears the cookie
    location.replace(leaving.dataset.to);
  }

  // What people do

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    const text = box.value.trim();
    if (text) send({ text: text }, text);
    box.value = "";
    box.focus();
  });

  box.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.querySelector("button").click();
  });

  talk.addEventListener("click", function (event) {
    const button = event.target.closest(".choices button");
    if (!button) return;
    event.preventDefault();
    if (busy && button.value === pressed) return; // a second tap on the same button
    pressed = button.value;
    send({ [button.name]: button.value }, button.textContent.trim());
    focusBox();
  });

  leaving.addEventListener("submit", function (event) {
    event.preventDefault();
    if (otherTabs) otherTabs.postMessage({ left: true });
    leave();
  });

  if (otherTabs) {
    otherTabs.onmessage = function (event) {
      if (event.data.left) return leave();
      addYours(event.data.text);
      expect();
      showWaiting();
    };
  }

  document.addEventListener("visibilitychange", wakeUp);
  window.addEventListener("online", wakeUp);
  window.addEventListener("pageshow", wakeUp);

  function wakeUp() {
    if (document.hidden || !begun) return;
    pause = SOON;
    wake();
  }

  history.scrollRestoration = "manual";
  const newest = latest || talk.lastElementChild;
  if (begun && newest) newest.scrollIntoView();
  focusBox();
  showWaiting();
  listen();
})();
