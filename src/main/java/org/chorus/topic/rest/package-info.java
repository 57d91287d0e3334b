/** Topics over HTTP. */
package org.chorus.topic.rest;
