/// The theory as data: what follows from the categories of a model and the relations between them.
@NullMarked
package zhagen.theory;

import org.jspecify.annotations.NullMarked;
