using System.Globalization;

namespace Microsoft.Rest;

/// <summary>An argument breaks a rule of the service, found before anything is sent.</summary>
public class ValidationException : RestException
{
    /// <summary>Initializes the exception.</summary>
    public ValidationException()
    {
    }

    /// <summary>Initializes the exception with a message.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception with a message and its cause.</summary>
    public ValidationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes the exception with the rule that is broken and the argument that breaks it.</summary>
    public ValidationException(string rule, string target)
        : this(rule, target, null)
    {
    }

    /// <summary>Initializes the exception with the rule that is broken, the argument that breaks it and the rule's bound.</summary>
    public ValidationException(string rule, string target, object? details)
        : base(Describe(rule, target, details))
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    /// <summary>Gets or sets the rule that is broken, one of <see cref="ValidationRules"/>.</summary>
    public string? Rule { get; set; }

    /// <summary>Gets or sets the name of the argument that breaks it.</summary>
    public string? Target { get; set; }

    /// <summary>Gets or sets the rule's bound.</summary>
    public object? Details { get; set; }

    private static string Describe(string rule, string target, object? details) =>
        string.Format(CultureInfo.InvariantCulture, Template(rule), target, details);

    private static string Template(string rule) => rule switch
    {
        ValidationRules.CannotBeNull => "'{0}' cannot be null.",
        ValidationRules.Enum => "'{0}' must be one of the following values: '{1}'.",
        ValidationRules.ExclusiveMaximum => "'{0}' must be less than '{1}'.",
        ValidationRules.ExclusiveMinimum => "'{0}' must be greater than '{1}'.",
        ValidationRules.InclusiveMaximum => "'{0}' exceeds maximum value of '{1}'.",
        ValidationRules.InclusiveMinimum => "'{0}' is less than minimum value of '{1}'.",
        ValidationRules.MaxItems => "'{0}' exceeds maximum item count of '{1}'.",
        ValidationRules.MaxLength => "'{0}' exceeds maximum length of '{1}'.",
        ValidationRules.MinItems => "'{0}' contains less items than '{1}'.",
        ValidationRules.MinLength => "'{0}' is less than minimum length of '{1}'.",
        ValidationRules.MultipleOf => "'{0}' must be a multiple of '{1}'.",
        ValidationRules.Pattern => "'{0}' does not match expected pattern '{1}'.",
        ValidationRules.UniqueItems => "'{0}' should not contain duplicate items.",
        _ => "'{0}' is invalid.",
    };
}
