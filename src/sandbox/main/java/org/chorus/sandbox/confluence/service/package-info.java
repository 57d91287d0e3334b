/** The world behind Confluence's own interfaces, as apps import them; unknown things are null, as they are there. */
package org.chorus.sandbox.confluence.service;
