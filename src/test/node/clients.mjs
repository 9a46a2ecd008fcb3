// Asks the endpoint at the address given with each client, with plain data and with reifiers of RDF 1.2. Prints a line
// for each; ends with 1 where one cannot read what it gets.
import { QueryEngine } from "@comunica/query-sparql";
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";
import * as rdflib from "rdflib";
import ParsingClient from "sparql-http-client/ParsingClient.js";

const site = process.argv[2];
const sparql = site + "sparql";
const TEXTS = "SELECT ?text { ?s <https://w3id.org/communique/ns#text> ?text }";
const TERMS = "SELECT ?e ?t { ?e <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }";
const ALL = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";

const collect = async (stream) => {
  const found = [];
  for await (const each of stream) found.push(each);
  return found;
};

const clients = {
  comunica: async () => {
    const engine = new QueryEngine();
    const context = { sources: [{ type: "sparql", value: sparql }] };
    return {
      texts: (await (await engine.queryBindings(TEXTS, context)).toArray()).map((row) => row.get("text").value),
      terms: (await (await engine.queryBindings(TERMS, context)).toArray()).map((row) => row.get("t").termType),
      triples: (await (await engine.queryQuads(ALL, context)).toArray()).length,
    };
  },
  "fetch-sparql-endpoint": async () => {
    const fetcher = new SparqlEndpointFetcher();
    return {
      texts: (await collect(await fetcher.fetchBindings(sparql, TEXTS))).map((row) => row.text.value),
      terms: (await collect(await fetcher.fetchBindings(sparql, TERMS))).map((row) => row.t.termType),
      triples: (await collect(await fetcher.fetchTriples(sparql, ALL))).length,
    };
  },
  "sparql-http-client": async () => {
    const client = new ParsingClient({ endpointUrl: sparql });
    return {
      texts: (await client.query.select(TEXTS)).map((row) => row.text.value),
      triples: [...(await client.query.construct(ALL))].length,
    };
  },
  rdflib: async () => {
    const read = async (path, type) => {
      const response = await fetch(site + path, { headers: { accept: type } });
      const store = rdflib.graph();
      await new Promise((done, fail) =>
        response.text().then((text) => rdflib.parse(text, store, site, type, (error) => (error ? fail(error) : done()))));
      return store;
    };
    const union = await read("data?default", "text/turtle");
    const said = union.statementsMatching(null, rdflib.sym("https://w3id.org/communique/ns#text"), null);
    await read("doc/graph/article-r1", "application/ld+json");
    await read("doc/graph/article-r1", "application/rdf+xml");
    return { texts: said.map((each) => each.object.value), triples: union.length };
  },
};

let failed = false;
for (const [name, ask] of Object.entries(clients)) {
  try {
    const { texts, terms, triples } = await ask();
    const read = texts.includes("we will keep them") && triples > 7 && (!terms || terms.every((kind) => kind === "Quad"));
    failed ||= !read;
    console.log(`${read ? "reads" : "MISREADS"} ${name}: ${texts.length} texts, ${triples} triples, terms ${terms ?? "not asked"}`);
  } catch (error) {
    failed = true;
    console.log(`FAILS ${name}: ${error.message}`);
  }
}
process.exitCode = failed ? 1 : 0;
