namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The paths of the dialog's memory.</summary>
public class DialogPath
{
    /// <summary>The number of events.</summary>
    public const string EventCounter = "dialog.eventCounter";

    /// <summary>The properties that are expected.</summary>
    public const string ExpectedProperties = "dialog.expectedProperties";

    /// <summary>The operation that is taken by default.</summary>
    public const string DefaultOperation = "dialog.defaultOperation";

    /// <summary>The last intent.</summary>
    public const string LastIntent = "dialog.lastIntent";

    /// <summary>The last event that started something.</summary>
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The last event.</summary>
    public const string LastEvent = "dialog.lastEvent";

    /// <summary>The properties that are required.</summary>
    public const string RequiredProperties = "dialog.requiredProperties";

    /// <summary>The number of retries.</summary>
    public const string Retries = "dialog.retries";

    /// <summary>The property that is changed.</summary>
    public const string PropertyToChange = "dialog.propertyToChange";

    /// <summary>Whether the activity was processed.</summary>
    public const string ActivityProcessed = "dialog.activityProcessed";

    /// <summary>Returns the name of a property without its scope.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("dialog.", string.Empty, StringComparison.Ordinal);
    }
}
