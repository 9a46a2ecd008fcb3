package org.communique.endpoint;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.MappedLoader;

/// Closes the way by which a query can reach the program's classes.
///
/// ARQ turns `java:` IRIs, and those of its own libraries that it did not register (`afn:wait`, `afn:print`), into
/// classes that it loads by name. Here only what is registered is a function; asking for another class is refused.
final class Sandbox {

    private Sandbox() {}

    static void close(Context context) {
        context.set(ARQConstants.registryFunctions, new RegisteredFunctions());
        context.set(ARQConstants.registryPropertyFunctions, new RegisteredPropertyFunctions());
    }

    private static void refuseLoading(String iri) {
        if (MappedLoader.mapDynamicURI(iri) != null) {
            throw new QueryDeniedException("<" + iri + "> is not available at this endpoint");
        }
    }

    /// The functions that ARQ registers by itself.
    private static final class RegisteredFunctions extends FunctionRegistry {

        private final FunctionRegistry standard = FunctionRegistry.get();

        @Override
        public boolean isRegistered(String iri) {
            return standard.isRegistered(iri);
        }

        @Override
        public FunctionFactory getFunctionFactory(String iri) {
            if (!standard.isRegistered(iri)) {
                refuseLoading(iri);
            }
            return standard.getFunctionFactory(iri);
        }

        @Override
        @SuppressWarnings("removal") // still what ARQ's getFunction calls
        public FunctionFactory get(String iri) {
            return getFunctionFactory(iri);
        }
    }

    /// The property functions that ARQ registers by itself.
    private static final class RegisteredPropertyFunctions extends PropertyFunctionRegistry {

        private final PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();

        @Override
        public boolean manages(String iri) {
            if (!standard.isRegistered(iri)) {
                refuseLoading(iri);
            }
            return standard.isRegistered(iri);
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            return standard.get(iri);
        }
    }
}
