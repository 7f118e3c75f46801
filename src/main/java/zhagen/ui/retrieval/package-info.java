/// Retrieval beside the text: a query put together of chips, what it finds, and what can be done with that.
@NullMarked
package zhagen.ui.retrieval;

import org.jspecify.annotations.NullMarked;
