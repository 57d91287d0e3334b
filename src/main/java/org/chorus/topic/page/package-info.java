/** Topics as pages. */
package org.chorus.topic.page;
