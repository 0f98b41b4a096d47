/**
 * What benchmarks share. A benchmark is a test class called {@code …Benchmark}: it measures and prints, asserts no time and is
 * no part of the gate. {@code ./mvnw -Pbench test} runs them all, {@code -Dtest=VaultBenchmark} one; best alone on the machine.
 */
package jp.menkyo.bench;
