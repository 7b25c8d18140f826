/** The card and list in Stencil; measured in Dutch only. */
import { Component, Prop, State, h } from '@stencil/core';

@Component({ tag: 'stencil-page', shadow: true, styleUrl: 'city-page.css' })
export class StencilPage {
  @Prop() src!: string;
  @State() city: any;

  async componentWillLoad() {
    const content = await (await fetch(this.src)).json();
    this.city = content.cities[0];
  }

  render() {
    const { name, region, country, population, description, activities } = this.city;
    return (
      <div>
        <article class="card">
          <h2>{name.nl}</h2>
          <p>
            {region.nl}, {new Intl.DisplayNames('nl', { type: 'region' }).of(country)}
          </p>
          <dl>
            <div>
              <dt>Inwoners</dt>
              <dd>{population.value.toLocaleString('nl')}</dd>
            </div>
          </dl>
          {description.map((text: any) => (
            <p>{text.nl}</p>
          ))}
        </article>
        <section>
          <h2>Samen met {name.nl}</h2>
          <p>{activities.length} activiteiten</p>
          <ul>
            {activities.map((activity: any) => (
              <li>
                <h3>{activity.name.nl}</h3>
                <p>{activity.description.nl}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    );
  }
}
