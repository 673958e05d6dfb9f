namespace Microsoft.Bot.Builder;

/// <summary>Telemetry of dialogs.</summary>
public static class BotTelemetryClientExtensions
{
    /// <summary>Tracks the view of a dialog, as a trace when the client knows no page views.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pageViews)
        {
            pageViews.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
        }
    }
}
