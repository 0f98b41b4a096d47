package jp.menkyo.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Everything that stands around the application in the demo and in tests: simulators, mail catcher, demo staff. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"jp.menkyo.demo", "jp.menkyo.simulator"})
public class DemoConfiguration {}
