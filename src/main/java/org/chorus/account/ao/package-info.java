/** Whom the host lost, in Active Objects. */
package org.chorus.account.ao;
