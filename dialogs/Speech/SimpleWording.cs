using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Speech;

/// <summary>The simple wording of a text, beside the activity that says it until it is sent.</summary>
public static class SimpleWording
{
    private static readonly ConditionalWeakTable<Activity, string> s_simple = [];

    /// <summary>The simple wording; null where the text has none.</summary>
    public static string? Of(Activity activity) => s_simple.TryGetValue(activity, out var simple) ? simple : null;

    /// <summary>Says it in simple words where there are such.</summary>
    public static void Use(Activity activity) => activity.Text = Of(activity) ?? activity.Text;

    internal static Activity Attach(Activity activity, string? simple)
    {
        if (simple is not null)
            s_simple.AddOrUpdate(activity, simple);
        return activity;
    }
}
