/* The page works without this: it lights up both sides of what was found, moves the columns, adds keys. */
(() => {
  "use strict";
  const $ = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const columns = all(".column, .half");
  const cards = all("#findings .card").length ? all("#findings .card") : all("#findings [data-q]");
  const dialog = $("#keys");
  let current = null;

  const belongs = (number) => `[data-q~="${number}"]`;
  const numberOf = (id) => (/^[fq](\d+|[A-Z]+)(?:s\d+)?$/.exec(id) || [])[1] || null;
  const scrolls = (element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowY) &&
    element.scrollHeight > element.clientHeight + 1;

  /* Light up everything that belongs to a quote (by number) or a finding (by letters); bring it into view where `from` is not. */
  function select(number, from) {
    current = number;
    all(".on").forEach((element) => element.classList.remove("on"));
    if (number === null) return;
    all(belongs(number)).forEach((element) => element.classList.add("on"));
    for (const column of columns) {
      const mark = column.querySelector(belongs(number));
      if (!mark || column.contains(from) || !scrolls(column)) continue;
      const box = mark.getBoundingClientRect();
      const frame = column.getBoundingClientRect();
      const middle = Math.max((frame.height - box.height) / 2, 64);
      column.scrollTo({ top: column.scrollTop + box.top - frame.top - middle });
    }
  }

  function follow() {
    const id = location.hash.slice(1);
    const number = numberOf(id);
    if (number) select(number, document.getElementById(id));
  }

  function go(id) {
    if (location.hash === `#${id}`) {
      const target = document.getElementById(id);
      target.scrollIntoView();
      target.focus({ preventScroll: true });
      follow();
    } else {
      location.hash = id;
    }
  }

  function step(by) {
    if (!cards.length) return;
    const at = cards.findIndex((card) => card.dataset.q === current);
    const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by;
    go(cards[(next + cards.length) % cards.length].id);
  }

  /* From the story to the source; from the source or a card to the story. */
  function cross() {
    const number = current || (cards.length ? cards[0].dataset.q : null);
    if (!number) return;
    const place = document.activeElement && document.activeElement.closest(".column");
    const there = place && place.id === "story" ? "#sources" : "#story";
    const target = $(`${there} [id^="q${number}s"], ${there} [id="q${number}"]`);
    go(target ? target.id : `f${number}`);
  }

  function toggleKeys() {
    if (dialog.open) dialog.close();
    else {
      dialog.showModal();
      $("#hide-keys").focus();
    }
  }

  const actions = {
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    s: cross,
    "?": toggleKeys,
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const link = event.target.closest("a[data-q]");
    if (event.key === " " && link) {
      event.preventDefault();
      link.click();
      return;
    }
    if (!$("#keys-on").checked) return;
    if (dialog.open && event.key !== "?") return;
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  /* A link whose target is already in the address fires no hashchange. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute("href") === location.hash) follow();
  });
  window.addEventListener("hashchange", follow);
  $("#show-keys").hidden = false;
  $("#show-keys").addEventListener("click", toggleKeys);
  $("#hide-keys").addEventListener("click", toggleKeys);
  follow();
})();
