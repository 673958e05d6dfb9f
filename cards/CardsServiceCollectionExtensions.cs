using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Cards;

/// <summary>Registers the wording.</summary>
public static class CardsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="Wording"/> with the texts of this room and of the assemblies named.</summary>
    public static IServiceCollection AddCards(this IServiceCollection services, IConfiguration configuration, params Assembly[] texts) =>
        services;
}
