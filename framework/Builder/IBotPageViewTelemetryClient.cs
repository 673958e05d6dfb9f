namespace Microsoft.Bot.Builder;

/// <summary>Takes the views of dialogs.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Takes the view of a dialog.</summary>
    void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
