<p>Example Shop<br>12 Quay Street<br>Burlington, MA 01803<br>United States</p>
