namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Decides after a number of retries (from zero) and the last failure whether to try again.</summary>
public delegate RetryCondition ShouldRetryHandler(int retryCount, Exception lastException);
