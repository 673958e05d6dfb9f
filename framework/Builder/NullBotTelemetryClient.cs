namespace Microsoft.Bot.Builder;

/// <summary>A telemetry client that drops everything.</summary>
public class NullBotTelemetryClient : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    /// <summary>Gets the client that everybody shares.</summary>
    public static IBotTelemetryClient Instance { get; } = new NullBotTelemetryClient();

    /// <summary>Does nothing.</summary>
    public void Flush()
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null)
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success)
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackException(
        Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    /// <summary>Does nothing.</summary>
    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties)
    {
    }
}
