package org.communique.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/// Skips the tests of a class where there is no trained model, because they run the whole program.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.communique.text.TrainedModel#isThere", disabledReason = TrainedModel.MISSING)
public @interface NeedsTrainedModel {}
