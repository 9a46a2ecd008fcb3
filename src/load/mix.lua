-- For wrk: the queries of the mix, in turns; KIND in the environment names one of them alone.
local cmq = "PREFIX cmq: <https://w3id.org/communique/ns#> "
local nif = "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
local rdfs = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "

-- Things to look up, one IRI a line, and actors, as load.sh has asked for them.
local function lines(name)
  local found = {}
  for line in io.lines(os.getenv("LOAD_DIR") .. "/" .. name) do
    found[#found + 1] = line
  end
  return found
end

local things, actors = lines("things"), lines("actors")

local kinds = {
  lookup = function(i)
    return "SELECT ?p ?o { <" .. things[i % #things + 1] .. "> ?p ?o }"
  end,
  join = function(i)
    return cmq .. nif .. "SELECT ?text ?begin ?words { ?s cmq:speaker <" .. actors[i % #actors + 1]
      .. "> ; cmq:text ?text ; cmq:evidence ?span . ?span nif:beginIndex ?begin ; nif:anchorOf ?words } LIMIT 50"
  end,
  months = function()
    return cmq .. rdfs .. "SELECT ?month ?who (COUNT(*) AS ?n) { ?e a cmq:Event ; cmq:earliest ?day ; cmq:initiator ?a . "
      .. "?a a cmq:Country ; rdfs:label ?who . BIND(SUBSTR(STR(?day), 1, 7) AS ?month) } GROUP BY ?month ?who"
  end,
}

local turns = { "lookup", "lookup", "lookup", "join", "lookup", "join", "lookup", "lookup", "join", "lookup" }
local alone = os.getenv("KIND")
local asked, bad = 0, 0

local function encode(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function request()
  asked = asked + 1
  -- One in two hundred counts by months, as a person's page does.
  local kind = alone or (asked % 200 == 0 and "months" or turns[asked % #turns + 1])
  return wrk.format("GET", "/sparql?query=" .. encode(kinds[kind](asked)), { Accept = "application/sparql-results+json" })
end
