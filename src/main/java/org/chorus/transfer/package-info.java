/** Bringing ideas in from a CSV file and handing them out again as CSV or JSON. */
package org.chorus.transfer;
