/** The nightly look for people whom the host lost. */
package org.chorus.account.job;
