namespace Microsoft.Bot.Builder;

/// <summary>Takes what a bot measures about itself.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Takes the result of an availability test.</summary>
    void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null);

    /// <summary>Takes a call to another component.</summary>
    void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success);

    /// <summary>Takes a named event.</summary>
    void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Takes an exception.</summary>
    void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Takes a trace message.</summary>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties);

    /// <summary>Sends what is still buffered.</summary>
    void Flush();
}
