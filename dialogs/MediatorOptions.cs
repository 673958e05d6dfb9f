using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Dialogs;

/// <summary>Settings <c>Company:Mediator:*</c>: the consumer mediator to whom a customer may turn.</summary>
public sealed class MediatorOptions
{
    /// <summary>The mediator's name; absent, customers are told that the company's terms name one.</summary>
    [MaxLength(120)]
    public string? Name { get; set; }

    /// <summary>The mediator's page, an https address.</summary>
    public Uri? Link { get; set; }

    /// <summary>Whether one is named.</summary>
    public bool IsNamed => !string.IsNullOrWhiteSpace(Name) && Link is not null;

    /// <summary>Whether both are there, or neither.</summary>
    public bool IsWhole => string.IsNullOrWhiteSpace(Name) ? Link is null : Name.Length <= 120 && Link is { IsAbsoluteUri: true, Scheme: "https" };
}
