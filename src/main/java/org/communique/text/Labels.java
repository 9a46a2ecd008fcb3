package org.communique.text;

import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the networks' classes are called, in the order in which their graphs give them: part-of-speech tags of the Penn
/// Treebank, relations of Universal Dependencies, names and who says what as `O`, `B-…` or `I-…`.
record Labels(List<String> tags, List<String> relations, List<String> names, List<String> said) {

    static final String ROOT = "root";
    static final String NONE = "O";

    Labels {
        tags = distinct(tags);
        relations = distinct(relations);
        names = distinct(names);
        said = distinct(said);
        names.stream().filter(name -> !name.equals(NONE)).forEach(name -> Name.Kind.of(name.substring(2)));
        said.stream().filter(part -> !part.equals(NONE)).forEach(part -> Said.Kind.valueOf(part.substring(2)));
        if (!relations.contains(ROOT)) {
            throw new IllegalArgumentException("the relations " + relations + " lack '" + ROOT + "'");
        }
    }

    private static List<String> distinct(List<String> labels) {
        if (labels.isEmpty() || new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException(labels + " is empty or names a label twice");
        }
        return List.copyOf(labels);
    }

    static Labels load(ModelFiles files) {
        JsonNode json = JsonMapper.shared().readTree(files.bytes(ModelFiles.LABELS));
        return new Labels(list(json, "xpos"), list(json, "deprel"), list(json, "names"), list(json, "said"));
    }

    private static List<String> list(JsonNode json, String field) {
        return json.path(field).valueStream().map(JsonNode::asString).toList();
    }
}
