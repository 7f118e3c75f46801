/// The full-text index: derived from a project, kept beside it, following its changes.
@NullMarked
package zhagen.search;

import org.jspecify.annotations.NullMarked;
