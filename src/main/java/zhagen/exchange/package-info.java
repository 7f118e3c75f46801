/// What comes into a study from files, and what goes out of it into files.
@NullMarked
package zhagen.exchange;

import org.jspecify.annotations.NullMarked;
