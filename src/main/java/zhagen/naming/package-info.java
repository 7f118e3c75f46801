/// How names are read and written, and which of them are easily taken for one another. Sees only the model.
@NullMarked
package zhagen.naming;

import org.jspecify.annotations.NullMarked;
