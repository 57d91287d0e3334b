/** The job that sends mails. */
package org.chorus.notify.job;
