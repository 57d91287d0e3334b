/** Ideas in tables. */
package org.chorus.idea.ao;
