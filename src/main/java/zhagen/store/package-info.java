/// A project's files: its database and the only SQL there is, its lock, its backups. Nothing here knows what a change means.
@NullMarked
package zhagen.store;

import org.jspecify.annotations.NullMarked;
