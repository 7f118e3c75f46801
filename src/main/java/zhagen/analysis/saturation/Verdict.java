package zhagen.analysis.saturation;

import zhagen.model.Label;

/// Whether saturation was reached, and when.
public sealed interface Verdict {

    /// Reported as "6 + 2": after six sources, as the next two confirmed.
    ///
    /// @param after how many sources came before those that confirm it
    /// @param confirming how many confirm it
    record Reached(int after, int confirming) implements Verdict {

        /// How many sources it took in all.
        public int sources() {
            return after + confirming;
        }
    }

    record NotReached() implements Verdict {}

    record NotAssessable(Label because) implements Verdict {}
}
