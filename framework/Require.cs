using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot;

/// <summary>Checks arguments where the SDK's answer to a bad one is not that of the class library.</summary>
internal static class Require
{
    // Blank text counts as missing: the exception is that of null.
    public static void NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
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

    // What goes over the wire is refused as generated clients refuse it.
    public static void Parameter([NotNull] object? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }
}
