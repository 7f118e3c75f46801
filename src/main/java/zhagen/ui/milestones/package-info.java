/// Milestones and what became of the codebook since; codes from round to round; codes that a theory brought.
@NullMarked
package zhagen.ui.milestones;

import org.jspecify.annotations.NullMarked;
