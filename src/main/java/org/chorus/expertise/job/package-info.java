/** The nightly repair of evidence. */
package org.chorus.expertise.job;
