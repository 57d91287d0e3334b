/** Import runs and the sources of ideas in Active Objects. */
package org.chorus.transfer.ao;
