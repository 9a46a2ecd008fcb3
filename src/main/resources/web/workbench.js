"use strict";

/* The workbench: YASGUI on this endpoint, the shipped queries beside it, and how much the graph holds. */

const SPARQL = new URL("sparql", location.href).href;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function json(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) {
    throw new Error(url + " answered " + response.status);
  }
  return response.json();
}

async function showCounts(query) {
  const answer = await json(SPARQL, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
    body: query.text,
  });
  const row = answer.results.bindings[0];
  const counts = document.getElementById("counts");
  counts.replaceChildren(
    ...answer.head.vars.map((name) => {
      const pair = document.createElement("div");
      pair.append(element("dt", name), element("dd", Number(row[name].value).toLocaleString("en")));
      return pair;
    }),
  );
}

/* Labels without quotation marks, language tags and datatypes; nothing cut. */
const TABLE = { selectedPlugin: "table", pluginsConfig: { table: { compact: true, isEllipsed: false, pageSize: 50 } } };

/* A query keeps its tab, so that what somebody typed into it is not lost. */
function openQuery(yasgui, query) {
  const known = Object.values(yasgui._tabs).find((tab) => tab.getName() === query.name);
  if (known) {
    known.select();
  } else {
    yasgui.addTab(true, { name: query.name, yasqe: { value: query.text }, yasr: { settings: TABLE } });
  }
  return yasgui.getTab().query();
}

function listQueries(yasgui, queries) {
  const list = document.getElementById("queries");
  const buttons = queries.map((query) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.name = query.name;
    button.append(element("b", query.name.replaceAll("-", " ")), element("span", query.title));
    button.addEventListener("click", () => openQuery(yasgui, query).catch(() => {}));
    const item = document.createElement("li");
    item.append(button);
    return item;
  });
  list.replaceChildren(...buttons);
}

function markCurrent(yasgui) {
  const tab = yasgui.getTab();
  for (const button of document.querySelectorAll("#queries button")) {
    button.setAttribute("aria-current", String(Boolean(tab) && tab.getName() === button.dataset.name));
  }
}

function startWorkbench(prefixes) {
  Yasgui.Yasqe.defaults.autocompleters = ["variables"]; // the others ask servers elsewhere
  Yasgui.Yasqe.defaults.value = "SELECT * WHERE {\n  ?s ?p ?o\n} LIMIT 10";
  Yasgui.Yasr.defaults.prefixes = prefixes;
  return new Yasgui(document.getElementById("workbench"), {
    requestConfig: { endpoint: SPARQL, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint: SPARQL }] },
    copyEndpointOnNewTab: false,
    autoAddOnInit: false,
    persistenceId: "communique",
  });
}

async function start() {
  const [queries, prefixes] = await Promise.all([json("queries"), json("prefixes")]);
  const yasgui = startWorkbench(prefixes);
  listQueries(yasgui, queries);
  yasgui.on("tabSelect", () => setTimeout(() => markCurrent(yasgui)));
  yasgui.on("tabChange", () => markCurrent(yasgui));
  const wanted = queries.find((query) => "#" + query.name === location.hash);
  if (wanted || !yasgui.getTab()) {
    openQuery(yasgui, wanted ?? queries[0]).catch(() => {});
  }
  markCurrent(yasgui);
  await showCounts(queries.find((query) => query.name === "counts"));
}

start().catch((problem) => {
  document.getElementById("workbench").append(element("p", "The workbench cannot start: " + problem.message));
});
