/** Notices and stopped mails in Active Objects. */
package org.chorus.notify.ao;
