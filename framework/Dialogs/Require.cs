using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class Require
{
    // A blank id counts as a missing one: the exception is that of null.
    public static void Text(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    // A token that slips into an object parameter would otherwise be stored as a value.
    public static void NoToken(object? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} should not be a cancellation token", name);
        }
    }
}
