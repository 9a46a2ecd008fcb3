package org.communique.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object together with the place it came from, so that whatever is wrong with it can be found.
///
/// A field that is `null` counts as missing.
record Fields(JsonNode object, String where) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Fields {
        if (!object.isObject()) {
            throw new MalformedDataException(where, "a JSON object is expected, not " + brief(object), null);
        }
    }

    /// Throws [MalformedDataException] for what is no JSON object.
    static Fields parse(String json, String where) {
        try {
            return new Fields(JSON.readTree(json), where);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String what = "not JSON at line " + place.getLineNr() + ", column " + place.getColumnNr() + ": "
                    + e.getOriginalMessage();
            throw new MalformedDataException(where, what, e);
        }
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw fault("'" + name + "' is missing or empty");
        }
        return text;
    }

    /// Null where it is missing or empty.
    @Nullable
    String optionalText(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw fault("'" + name + "' is " + brief(value) + ", a string is expected");
        }
        String text = value.stringValue();
        return text.isEmpty() ? null : text;
    }

    /// One of a closed list of terms.
    String term(String name, Set<String> terms) {
        String text = text(name);
        if (!terms.contains(text)) {
            String known = terms.stream().sorted().collect(Collectors.joining(", "));
            throw fault("'" + name + "' is \"" + text + "\", which is none of " + known);
        }
        return text;
    }

    List<String> texts(String name) {
        return elements(name)
                .map(element -> {
                    if (!element.getValue().isString()) {
                        throw fault(element.getKey() + " is " + brief(element.getValue()) + ", a string is expected");
                    }
                    return element.getValue().stringValue();
                })
                .toList();
    }

    /// The objects of a list, none where it is missing; `reader` makes something of each.
    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return elements(name)
                .map(element -> reader.apply(new Fields(element.getValue(), where + ", " + element.getKey())))
                .toList();
    }

    /// The objects of an object, by their keys in their order.
    Map<String, Fields> members(String name) {
        JsonNode value = value(name);
        if (value == null || !value.isObject()) {
            throw fault("'" + name + "' is missing or no object");
        }
        Map<String, Fields> members = new LinkedHashMap<>();
        value.propertyStream().forEach(member -> {
            String place = where + ", " + name + " '" + member.getKey() + "'";
            members.put(member.getKey(), new Fields(member.getValue(), place));
        });
        return members;
    }

    <T> @Nullable T optionalObject(String name, Function<Fields, T> reader) {
        JsonNode value = value(name);
        return value == null ? null : reader.apply(new Fields(value, where + ", " + name));
    }

    Span span(String name) {
        JsonNode value = value(name);
        if (value == null) {
            throw fault("'" + name + "' is missing");
        }
        return span(name, value);
    }

    List<Span> spans(String name) {
        return elements(name)
                .map(element -> span(element.getKey(), element.getValue()))
                .toList();
    }

    MalformedDataException fault(String what) {
        return new MalformedDataException(where, what, null);
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /// The elements of a list, each with its name: `about[2]`.
    private Stream<Map.Entry<String, JsonNode>> elements(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return Stream.of();
        }
        if (!value.isArray()) {
            throw fault("'" + name + "' is " + brief(value) + ", a list is expected");
        }
        return IntStream.range(0, value.size()).mapToObj(i -> Map.entry(name + "[" + i + "]", value.get(i)));
    }

    private Span span(String name, JsonNode value) {
        if (!value.isArray() || value.size() != 2 || !isInt(value.get(0)) || !isInt(value.get(1))) {
            throw fault("'" + name + "' is " + brief(value) + ", [begin, end] is expected");
        }
        int begin = value.get(0).intValue();
        int end = value.get(1).intValue();
        if (begin < 0 || end <= begin) {
            throw fault("'" + name + "' is " + value + ", which is empty or reversed");
        }
        return new Span(begin, end);
    }

    private static boolean isInt(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt();
    }

    private static String brief(JsonNode value) {
        String json = value.isMissingNode() ? "nothing" : value.toString();
        return json.length() <= 60 ? json : json.substring(0, 60) + "…";
    }
}
