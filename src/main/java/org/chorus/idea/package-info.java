/** Ideas on boards: posting, versions, endorsing, deciding, finding them again. */
package org.chorus.idea;
