/// What a study says when it is asked as a whole: which passages answer a query.
@NullMarked
package zhagen.analysis;

import org.jspecify.annotations.NullMarked;
