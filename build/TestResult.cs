/// <summary>The outcome of one test project.</summary>
sealed record TestResult(string Name, TestCounts Counts, TimeSpan Duration);
