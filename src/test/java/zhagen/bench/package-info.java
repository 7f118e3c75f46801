/// What the budgets of the design are measured on, and the measuring. Nothing here runs in the tests.
@NullMarked
package zhagen.bench;

import org.jspecify.annotations.NullMarked;
