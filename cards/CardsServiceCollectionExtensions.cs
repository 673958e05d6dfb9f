using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EthicalBot.Cards;

/// <summary>Registers the wording.</summary>
public static class CardsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="Wording"/> with the texts of this room and of the assemblies named.</summary>
    public static IServiceCollection AddCards(this IServiceCollection services, IConfiguration configuration, params Assembly[] texts)
    {
        services.AddOptions<CardsOptions>().Bind(configuration.GetSection(CardsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CardsOptions>, CardsOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton(TextCatalogue.FromAssemblies(texts));
        services.AddSingleton(provider => new Wording(
            provider.GetRequiredService<TextCatalogue>(),
            TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<CardsOptions>>().Value.TimeZone),
            provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<WordingStart>();
        return services;
    }
}
