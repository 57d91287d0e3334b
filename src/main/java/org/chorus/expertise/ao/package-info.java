/** Evidence in tables. */
package org.chorus.expertise.ao;
