/// The open project: the one place where it changes.
@NullMarked
package zhagen.project;

import org.jspecify.annotations.NullMarked;
